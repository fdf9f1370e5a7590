using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace Advance.Fuzz.Running;

/// <summary>
/// Which branches an input took, in assemblies that SharpFuzz has instrumented: each counts into one of 65,536 places, as AFL has
/// it (lcamtuf.coredump.cx/afl/technical_details.txt, 1).
/// </summary>
static unsafe class Coverage
{
    const int Places = 1 << 16;

    static readonly byte* Counts = (byte*)NativeMemory.AllocZeroed(Places);

    /// <summary>
    /// Gives the branches a place to count in. Before that, the first call into an instrumented assembly would end the process.
    /// </summary>
    public static void Prepare() => Trace.SharedMem = Counts;

    /// <summary>
    /// What one target has taken so far. Each has its own: together they would fill all places, and nothing would be new.
    /// </summary>
    public static byte[] Empty() => new byte[Places];

    public static void Clear()
    {
        new Span<byte>(Counts, Places).Clear();
        Trace.PrevLocation = 0;
    }

    /// <summary>
    /// True if a branch was taken since <see cref="Clear"/> that never was before, or so many times more often as never before.
    /// </summary>
    /// <param name="seen">What was taken before; added to.</param>
    public static bool HasNew(byte[] seen)
    {
        var isNew = false;
        var now = new ReadOnlySpan<byte>(Counts, Places);
        for (var at = 0; (at = Next(now, at)) >= 0; at++)
        {
            var bit = Bucket(now[at]);
            if ((seen[at] & bit) != 0)
                continue;
            seen[at] |= bit;
            isNew = true;
        }
        return isNew;
    }

    static int Next(ReadOnlySpan<byte> counts, int from)
    {
        if (from >= counts.Length)
            return -1;
        var next = counts[from..].IndexOfAnyExcept((byte)0);
        return next < 0 ? -1 : from + next;
    }

    static byte Bucket(byte count) =>
        count switch
        {
            1 => 1,
            2 => 2,
            3 => 4,
            < 8 => 8,
            < 16 => 16,
            < 32 => 32,
            < 128 => 64,
            _ => 128,
        };
}
