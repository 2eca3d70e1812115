/** Something about a segment changed; the rest of the topic is its id. */
export const segmentTopic = 'cdp.segment';
