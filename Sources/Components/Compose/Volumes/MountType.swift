import Documents

extension Compose {
  /// What can be mounted into a container.
  package enum MountType: String, Choice {
    case bind
    case volume
    case tmpfs
    case cluster
    case namedPipe = "npipe"
    case image
  }
}
