/// A rendered file that a container sees, with its digest: Compose is told of every change of it.
struct MountedFile {
  let file: RenderedFile
  let digest: ContentHash.Digest

  var path: String { file.path }

  init(_ file: RenderedFile) {
    self.file = file
    digest = ContentHash.digest(of: file.contents)
  }
}
