namespace Advance.Fuzz.Running;

/// <summary>
/// What afl-fuzz starts: reads inputs from it for as long as it sends them. See <c>tests/DECISIONS.md</c> for the command.
/// </summary>
static class AflTarget
{
    public static int Run(Target target)
    {
        SharpFuzz.Fuzzer.OutOfProcess.Run(stream =>
        {
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            target.Run(memory.ToArray());
        });
        return 0;
    }
}
