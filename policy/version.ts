/** Raised whenever a rule comes to another result on any text: what was judged by an older one is judged anew. */
export const POLICY_VERSION = '1.0.0'
