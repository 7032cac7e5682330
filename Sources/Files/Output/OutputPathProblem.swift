/// Why a path cannot be that of a rendered file.
package enum OutputPathProblem: Error, Hashable, Sendable {
  case isEmpty
  case isTooLong
  case isAbsolute
  case hasEmptyPart
  case hasDots
  case hasUnsafeCharacter
  /// It leads into the folder of the record.
  case isOurOwn
  /// Two rendered files have it.
  case isDuplicate
  /// Another rendered file stands where it needs a folder.
  case isInsideFile(String)
}

extension OutputPathProblem: CustomStringConvertible {
  /// What was expected and what was found, to stand after the path.
  package var description: String {
    switch self {
    case .isEmpty: "a path was expected, and it is empty"
    case .isTooLong: "at most \(OutputPath.lengthLimit) bytes were expected, and it is longer"
    case .isAbsolute: "a path from the output folder was expected, and it begins with '/'"
    case .hasEmptyPart: "a name was expected between every two '/' and at the end, and one is empty"
    case .hasDots: "names were expected, and a part of it is '.' or '..'"
    case .hasUnsafeCharacter: "it has a control character or a backslash, which the record of written files cannot hold"
    case .isOurOwn: "the folder '\(OutputLayout.folder)' holds the record of written files and nothing else"
    case .isDuplicate: "two files have this path"
    case .isInsideFile(let file): "it needs a folder where the file '\(file)' goes"
    }
  }
}
