export { APPROVAL_TONES, STEP_TONES } from './approval.tones.ts';
export { default as FormCompare } from './FormCompare.vue';
export { petalsIn } from './fact.ts';
export { default as WaitingTag } from './WaitingTag.vue';
