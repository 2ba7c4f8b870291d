/** The errors that Payload answers by itself, and those by which it refuses a sign-in. */
export { APIError, AuthenticationError, LockedAuth, ValidationError } from 'payload';
