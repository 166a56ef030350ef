export { notCountedOf2011, questionsOf2011, warningsOf2011 } from './notes.ts';
export { statusOf2011 } from './status.ts';
