import Documents

extension Tempo {
  /// Where blocks are kept.
  package enum Backend: String, Choice {
    case local
    case s3
    case gcs
    case azure
  }
}
