/** 32 bytes in base64, for tests only. */
export const testKey = Buffer.alloc(32, 1).toString('base64');
