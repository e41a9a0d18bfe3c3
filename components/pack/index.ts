export { PackRoom, type PackRoomProps } from './pack-room.tsx';
