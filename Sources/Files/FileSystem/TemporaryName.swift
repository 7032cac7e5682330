/// Names for temporary files that two processes at work in one folder do not share.
enum TemporaryName {
  /// Returns 16 hexadecimal digits drawn at random.
  static func random() -> String {
    let digits = String(UInt64.random(in: .min ... .max), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
