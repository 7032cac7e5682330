import Documents

extension Gate {
  /// Settings of the block format v2, which 3.0 neither writes nor reads.
  static let v2BlockFormat = Gate(removed: Version(3), instead: "remove it; the v2 block format is gone")
}
