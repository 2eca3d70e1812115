export { NewSegment as default } from './SegmentPage';
