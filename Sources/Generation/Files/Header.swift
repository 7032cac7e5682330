import Deployment
import Documents

/// The first line of every rendered text that can hold a comment.
enum Header {
  static let sentence = "Rendered by `exemplary generate`; change the deployment file, not this one."

  /// YAML with the header before it.
  static func yaml(_ document: some DocumentValue, version: Version? = nil) -> [UInt8] {
    document.yaml(behind: "# \(sentence)\n", version: version)
  }
}
