/// Every rule, in the order of their IDs.
package enum Rules {
  package static let all: [Rule] = [
    .uselessIgnore
  ]

  package static func rule(_ id: String) -> Rule? { all.first { $0.id == id } }
}
