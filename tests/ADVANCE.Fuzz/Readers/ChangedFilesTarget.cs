using System.Text;
using Advance.Contributions.PullRequests.Changes;

namespace Advance.Fuzz.Readers;

/// <summary>The output of <c>git diff --name-status -z</c>.</summary>
sealed class ChangedFilesTarget : Target
{
    public override string Name => "changed-files";
    public override int Budget => 1500;
    public override IReadOnlyList<string> Words { get; } =
    ["A\0", "M\0", "D\0", "R100\0", "C50\0", "T\0", "\0", "input/news/x.md\0", "../x\0"];

    public override IEnumerable<byte[]> Seeds() =>
        [Bytes("A\0input/news/x.md\0M\0input/y.md\0R087\0old.md\0new.md\0D\0z\0"), Bytes("")];

    public override string Run(byte[] input)
    {
        var changes = FileChange.Parse(Encoding.UTF8.GetString(input));
        return string.Concat(changes.Select(change => change.Kind.ToString()[0]).Distinct());
    }
}
