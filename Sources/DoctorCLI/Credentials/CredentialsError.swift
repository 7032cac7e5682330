import Files

/// Why credentials cannot be used; no message holds one.
enum CredentialsError: Error {
  case variableAndFile(variable: String)
  case unreadable(FileError)
  case emptyFile(variable: String)
  case controlCharacter(variable: String)
  case notAHeader(variable: String)
  case tokenAndUser
  case userWithoutPassword
}

extension CredentialsError: CustomStringConvertible {
  var description: String {
    switch self {
    case .variableAndFile(let variable): "\(variable) and \(variable)_FILE are both set; set one of them"
    case .unreadable(let error): error.description
    case .emptyFile(let variable): "the file that \(variable)_FILE names is empty"
    case .controlCharacter(let variable): "\(variable) holds a line break or control character; write it on one line"
    case .notAHeader(let variable): "\(variable) is no header; write it as `Name: value`, a line each"
    case .tokenAndUser:
      "\(SecretVariables.prefix)GRAFANA_TOKEN and \(SecretVariables.prefix)GRAFANA_USER exclude each other; set one of them"
    case .userWithoutPassword:
      "\(SecretVariables.prefix)GRAFANA_USER and \(SecretVariables.prefix)GRAFANA_PASSWORD go together; set both"
    }
  }
}
