internal import CFuzzer
internal import Glibc

/// libFuzzer around `LetterExercise`: what breaks a rule ends the process, and libFuzzer keeps the letter.
@main
struct LetterFuzz {
    static func main() {
        var count = CommandLine.argc
        var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
        exit(
            LLVMFuzzerRunDriver(&count, &arguments) { bytes, count in
                do {
                    try LetterExercise.run(Array(UnsafeBufferPointer(start: bytes, count: count)))
                } catch {
                    // libFuzzer takes a trap for its finding.
                    fatalError("\(error)")
                }
                return 0
            }
        )
    }
}
