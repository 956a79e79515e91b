/// A person who does not exist, with all that could tell who he or she is. Names are made of
/// syllables that no English text has, so that one found anywhere was carried there from a file.
struct PlantedPerson {
  /// What a cell can give away.
  enum Secret: CaseIterable {
    case name, staffNumber, assignment, registration, email, postcode, address, phone, title
  }

  let first: String
  let surname: String
  /// Eight digits, as payroll writes them.
  let staffNumber: String
  /// `XK21 ZRQ`.
  let registration: String
  /// `WN12 3YX`.
  let postcode: String
  let street: String
  let phone: String
  let topic: String

  init(using generator: inout some RandomNumberGenerator, number: Int) {
    func word(_ syllables: Int, _ ending: String) -> String {
      let parts = (0..<syllables).map { _ in
        Self.syllables[Int.random(in: 0..<Self.syllables.count, using: &generator)]
      }
      return parts.joined().capitalisedFirst + ending
    }
    func letters(_ count: Int, of choice: String = "BCDEFGHJKLMNPRSTUVWXY") -> String {
      let choice = Array(choice)
      return String((0..<count).map { _ in choice.randomElement(using: &generator) ?? "X" })
    }
    func digits(_ count: Int) -> String {
      String((0..<count).map { _ in "0123456789".randomElement(using: &generator) ?? "7" })
    }
    first = word(3, number.isMultiple(of: 7) ? "é" : "")
    surname = (number.isMultiple(of: 11) ? "O'" : "") + word(4, "")
    staffNumber = "\(Int.random(in: 30_000_000...99_999_999, using: &generator))"
    registration = "\(letters(2, of: "KLMPRSVWXY"))\(digits(2)) \(letters(3))"
    let outward = letters(2, of: "KLNPRSTW") + "\(1 + number % 99)"
    postcode = "\(outward) \(digits(1))\(letters(2, of: "HJLNPRSTUWXY"))"
    street = word(4, " Lane")
    phone = "07\(digits(3)) \(digits(6))"
    topic = word(4, " appraisal")
  }

  private static let syllables = [
    "zorv", "quib", "vexu", "plonq", "jask", "wurb", "xant", "frij", "kuzz", "yolph", "dwob",
    "grux", "hveq", "thox", "bliv", "skaj", "nurq", "mwip", "pjet", "ruvz", "lixo", "cuvv",
  ]

  var name: String { "\(first) \(surname)" }

  /// One of the ways in which people write it.
  func spelling(of secret: Secret, _ way: Int) -> String {
    func one(of ways: String...) -> String { ways[way % ways.count] }
    func close(_ text: String) -> String { text.filter { $0 != " " } }
    return switch secret {
    case .name: one(of: name, "\(surname), \(first)", name.uppercased(), "Mr \(surname)")
    case .staffNumber: staffNumber
    case .assignment: "\(staffNumber)-\(2 + way % 3)"
    case .registration:
      one(of: registration, close(registration), registration.lowercased(), "\(registration) ")
    case .email: "\(first.lowercased()).\(surname.lowercased())@mail.example"
    case .postcode: one(of: postcode, close(postcode), postcode.lowercased())
    case .address: "\(1 + way % 80) \(street), \(postcode)"
    case .phone: one(of: phone, close(phone), "+44 \(phone.dropFirst())")
    case .title: "\(topic) with \(name)"
    }
  }

  /// What a search looks for as it stands. A name is found by either of its halves.
  var words: [String] {
    [first, surname, staffNumber, street, topic]
  }

  /// What a search looks for without spaces and signs.
  var codes: [String] {
    [registration, postcode, String(phone.dropFirst())].map { $0.filter { $0 != " " } }
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
