public import ArgumentParser
public import QueryWire

extension FileAnswer.State: ExpressibleByArgument {}
