import proof from './playwright.config.ts';

// Pictures for the documents, taken by the same browser and server as the proofs.
export default { ...proof, testDir: 'picture' };
