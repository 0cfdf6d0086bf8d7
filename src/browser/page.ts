import { offerCopying } from './copy.ts';
import { offerSaving } from './save.ts';
import { listSaved } from './saved-list.ts';
import { offerSharing } from './share.ts';
import { registerWorker } from './worker.ts';

offerCopying();
offerSharing();
offerSaving();
listSaved();
registerWorker();
