using Advance.Diagnostics;
using Advance.Render.HtmlReading;
using Advance.Sites;

namespace Advance.Render;

/// <summary>A format of files for programs, and how to find what is wrong in one.</summary>
/// <param name="Rule">What is reported.</param>
/// <param name="Faults">Finds what is wrong; at most a few.</param>
public sealed record DataFormat(Rule Rule, DataFormat.Finder Faults)
{
    public delegate IReadOnlyList<DataFault> Finder(ReadOnlySpan<byte> bytes, Site site);
}
