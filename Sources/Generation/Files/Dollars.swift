extension String {
  /// With every `$` doubled, where a single one would be replaced by a variable: in Compose files and in provisioning.
  var doublingDollars: String {
    guard utf8.contains(UInt8(ascii: "$")) else { return self }
    return unicodeScalars.reduce(into: "") { doubled, scalar in
      if scalar == "$" { doubled.append("$") }
      doubled.unicodeScalars.append(scalar)
    }
  }
}
