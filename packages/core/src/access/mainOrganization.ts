/**
 * The organization of whoever has none, and the house itself: its editors look after what all organizations share.
 */
export const mainOrganization = 'main';
