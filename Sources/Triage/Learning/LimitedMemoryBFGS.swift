/// Minimises a smooth convex function: L-BFGS with a backtracking line search (Nocedal and Wright, algorithm 7.5).
///
/// Every sum is taken in the same order, so the same function gives the same bits.
struct LimitedMemoryBFGS {
    typealias Point = [CategoryVector]

    static let memory = 8
    static let maximumSteps = 120
    /// Stops when a step lowers the function by less than this part of it.
    static let tolerance = 1e-6

    let minimum: (Point) -> (loss: Double, gradient: Point)

    func solve(from start: Point) -> Point {
        var point = start
        var (loss, gradient) = minimum(point)
        var history: [(step: Point, change: Point, inverse: Double)] = []
        for _ in 0..<Self.maximumSteps {
            let direction = descent(gradient, history)
            guard let next = search(from: point, loss, gradient, along: direction) else { break }
            let step = subtract(next.point, point)
            let change = subtract(next.gradient, gradient)
            let curvature = dot(step, change)
            if curvature > 1e-12 { history.append((step, change, 1 / curvature)) }
            if history.count > Self.memory { history.removeFirst() }
            let gain = loss - next.loss
            (point, loss, gradient) = next
            if gain < Self.tolerance * loss { break }
        }
        return point
    }

    private func descent(_ gradient: Point, _ history: [(step: Point, change: Point, inverse: Double)]) -> Point {
        var direction = gradient.map { -$0 }
        var factors: [Double] = []
        for pair in history.reversed() {
            let factor = pair.inverse * dot(pair.step, direction)
            factors.append(factor)
            add(-factor, pair.change, to: &direction)
        }
        if let last = history.last {
            let scale = 1 / (last.inverse * dot(last.change, last.change))
            for index in direction.indices { direction[index] *= scale }
        }
        for (pair, factor) in zip(history, factors.reversed()) {
            add(factor - pair.inverse * dot(pair.change, direction), pair.step, to: &direction)
        }
        return direction
    }

    private func search(
        from point: Point,
        _ loss: Double,
        _ gradient: Point,
        along direction: Point
    ) -> (point: Point, loss: Double, gradient: Point)? {
        let slope = dot(gradient, direction)
        guard slope < 0 else { return nil }
        var length = 1.0
        for _ in 0..<30 {
            var next = point
            add(length, direction, to: &next)
            let (nextLoss, nextGradient) = minimum(next)
            if nextLoss <= loss + 1e-4 * length * slope { return (next, nextLoss, nextGradient) }
            length /= 2
        }
        return nil
    }

    private func dot(_ left: Point, _ right: Point) -> Double {
        var sum = CategoryVector.zero
        for index in left.indices { sum += left[index] * right[index] }
        return sum.orderedSum
    }

    private func subtract(_ left: Point, _ right: Point) -> Point {
        var result = left
        for index in result.indices { result[index] -= right[index] }
        return result
    }

    private func add(_ factor: Double, _ term: Point, to point: inout Point) {
        for index in point.indices { point[index] += factor * term[index] }
    }
}
