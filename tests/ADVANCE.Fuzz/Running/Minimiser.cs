namespace Advance.Fuzz.Running;

/// <summary>
/// Reduces the input of a finding by removing lines and then bytes, as long as it shows the same fault (delta debugging, Zeller
/// 2002).
/// </summary>
static class Minimiser
{
    const int MostTries = 3000;

    /// <param name="found">The finding.</param>
    /// <param name="run">Runs an input.</param>
    public static Finding Minimise(Finding found, Func<byte[], Finding?> run)
    {
        var tries = 0;
        var best = found;
        foreach (var byLines in new[] { true, false })
        {
            var parts = Parts(best.Input, byLines);
            for (var size = Math.Max(1, parts.Count / 2); size >= 1 && tries < MostTries; size /= 2)
            {
                for (var at = 0; at < parts.Count && tries < MostTries; )
                {
                    var count = Math.Min(size, parts.Count - at);
                    var shorter = Joined(parts, at, count);
                    tries++;
                    if (run(shorter) is { } same && same.Kind == found.Kind)
                    {
                        best = same;
                        parts.RemoveRange(at, count);
                    }
                    else
                        at += count;
                }
            }
        }
        return best;
    }

    static List<byte[]> Parts(byte[] input, bool byLines)
    {
        if (!byLines)
            return [.. input.Select(one => new[] { one })];
        var parts = new List<byte[]>();
        for (var start = 0; start < input.Length; )
        {
            var end = Array.IndexOf(input, (byte)'\n', start) is >= 0 and var newline ? newline + 1 : input.Length;
            parts.Add(input[start..end]);
            start = end;
        }
        return parts;
    }

    static byte[] Joined(List<byte[]> parts, int at, int count) =>
        [.. parts.Where((_, i) => i < at || i >= at + count).SelectMany(part => part)];
}
