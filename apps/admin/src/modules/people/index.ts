/** What the developer's page shows of one's own account. */
export { default as TokenList } from './TokenList.vue';
