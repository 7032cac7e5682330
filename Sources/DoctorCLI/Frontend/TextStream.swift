import Files

/// Takes text as it comes.
protocol TextStream: AnyObject, Sendable {
  func write(_ text: String)
}

extension StandardStream: TextStream {}
