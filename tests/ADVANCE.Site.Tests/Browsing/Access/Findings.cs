namespace Advance.Tests.Browsing.Access;

static class Findings
{
    /// <summary>Fails with all findings; an assertion on strings would show only the start of the first.</summary>
    public static void AreNone(IEnumerable<string> findings)
    {
        var all = findings.ToArray();
        if (all.Length > 0)
            Assert.Fail($"{all.Length} findings:\n{string.Join('\n', all)}");
    }
}
