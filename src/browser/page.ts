import { offerCopying } from './copy.ts';
import { offerSaving } from './save.ts';
import { offerSharing } from './share.ts';
import { registerWorker } from './worker.ts';

offerCopying();
offerSharing();
offerSaving();
registerWorker();
