import Documents

extension Compose {
  /// Whether several containers may share a bind mount under SELinux.
  package enum SELinuxSharing: String, Choice {
    case shared = "z"
    case unshared = "Z"
  }
}
