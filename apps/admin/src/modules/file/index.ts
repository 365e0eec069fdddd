export { default as EvidenceList } from './EvidenceList.vue';
export { type PostBytes, postBytes, refused } from './post-bytes.ts';
export { useDownload } from './use-download.ts';
