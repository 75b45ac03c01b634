// Sends what waits on this device, whichever screen stands open.
import { startOutbox } from '@/data/outbox/outbox'
import { uploadPhoto } from '@/data/photos'

startOutbox(uploadPhoto)
