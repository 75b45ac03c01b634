// The Edge Function upload-photo.
import { projectOf } from '../_shared/project.ts'
import { answering } from '../_shared/serve.ts'
import { hostedPhotos } from './hosted-photos.ts'
import { uploadPhoto } from './upload-photo.ts'

const services = hostedPhotos(projectOf((name) => Deno.env.get(name)))

Deno.serve(answering((request) => uploadPhoto(request, services)))
