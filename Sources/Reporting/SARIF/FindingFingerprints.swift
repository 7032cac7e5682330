import Documents
import Validation

/// What tells a finding of one run from those of another, whatever lines were put before it.
///
/// Of the source line nothing goes in: a secret that stands in it could be guessed from its hash.
struct FindingFingerprints {
  private var uses: [UInt64: Int] = [:]

  /// Sixteen hexadecimal digits, and how often they came before.
  mutating func next(_ finding: Finding) -> String {
    let diagnostic = finding.diagnostic
    let file = diagnostic.place.map { ArtifactURI(path: $0.source.name).text } ?? ""
    let hash = Self.hash([finding.ruleID, file, diagnostic.path, diagnostic.message])
    let digits = String(hash, radix: 16)
    uses[hash, default: 0] += 1
    return String(repeating: "0", count: 16 - digits.count) + digits + ":\(uses[hash, default: 0])"
  }

  /// FNV-1a with 64 bits, each text ended by a zero.
  private static func hash(_ texts: [String]) -> UInt64 {
    texts.reduce(into: 0xCBF2_9CE4_8422_2325) { hash, text in
      for byte in Array(text.utf8) + [0] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
  }
}
