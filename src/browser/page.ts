import { offerCopying } from './copy.ts';
import { offerSharing } from './share.ts';

offerCopying();
offerSharing();
