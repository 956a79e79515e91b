import TestSupport

/// A thousand people who do not exist, and whose turn it is.
struct PlantedPeople {
  let all: [PlantedPerson]
  private var turn = 0

  init(_ count: Int, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var taken: Set<String> = []
    var people: [PlantedPerson] = []
    while people.count < count {
      let person = PlantedPerson(using: &generator, number: people.count)
      let isNew = (person.words + person.codes).allSatisfy { taken.insert($0).inserted }
      if isNew { people.append(person) }
    }
    all = people
  }

  mutating func next() -> PlantedPerson {
    turn += 1
    return all[(turn - 1) % all.count]
  }

  /// A cell of the next person, in a spelling of his or her own.
  mutating func next(_ secret: PlantedPerson.Secret) -> String {
    next().spelling(of: secret, turn)
  }
}
