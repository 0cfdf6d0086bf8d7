import { layOutBehind } from './behind.ts';
import { offerCopying } from './copy.ts';
import { offerSaving } from './save.ts';
import { offerSharing } from './share.ts';
import { loadType } from './type.ts';
import { registerWorker } from './worker.ts';

layOutBehind();
offerCopying();
offerSharing();
offerSaving();
loadType();
registerWorker();
