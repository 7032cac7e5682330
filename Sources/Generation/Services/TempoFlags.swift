import Deployment

/// Tempo's command line; everything else stands in its file.
struct TempoFlags {
  let flags: [String]

  init(_ deployment: Deployment) {
    flags = ["-config.file=\(deployment.paths.tempoConfig)/\(RenderedPath.tempoConfigName)"]
  }
}
