using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace Advance.Fuzz.Running;

/// <summary>
/// The branches that an input took, in assemblies instrumented by SharpFuzz: each increments one of 65,536 counters, as in AFL
/// (lcamtuf.coredump.cx/afl/technical_details.txt, 1).
/// </summary>
static unsafe class Coverage
{
    const int Places = 1 << 16;

    static readonly byte* Counts = (byte*)NativeMemory.AllocZeroed(Places);

    /// <summary>
    /// Gives the branches their counters. Without them, the first call into an instrumented assembly would crash the process.
    /// </summary>
    public static void Prepare() => Trace.SharedMem = Counts;

    /// <summary>
    /// The branches that one target has taken so far. Each target has its own: together they would fill all counters, and
    /// nothing would be new.
    /// </summary>
    public static byte[] Empty() => new byte[Places];

    public static void Clear()
    {
        new Span<byte>(Counts, Places).Clear();
        Trace.PrevLocation = 0;
    }

    /// <summary>
    /// Whether, since <see cref="Clear"/>, a branch was taken for the first time, or much more often than ever before.
    /// </summary>
    /// <param name="seen">The branches taken before; updated.</param>
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
