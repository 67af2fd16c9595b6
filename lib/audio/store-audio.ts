export async function removeAudio(_h: string, _s: string) {}
