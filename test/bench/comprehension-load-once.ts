import { loadOnce } from './comprehension-in-page.ts';

// A process of its own: nothing is warm, as when a program starts.
console.log(JSON.stringify(loadOnce()));
