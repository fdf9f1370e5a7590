using System.Text;
using Advance.Diagnostics;
using Advance.Generation.Output;
using Advance.Generation.Output.Data;

namespace Advance.Tests.Generation.Output;

/// <summary>
/// Looks through a file as if the site had made it, for what no text can bring about as long as the generators are right.
/// </summary>
/// <param name="path">Relative to the output folder; its name tells the format.</param>
/// <param name="text">What is in the file.</param>
sealed class GivenFileCheck(string path, string text) : IOutputCheck
{
    public void Run(GeneratedSite output, DiagnosticBag diagnostics) =>
        DataFileCheck.Report(
            path,
            DataFiles.Find(path, isAuthors: false)!.Faults(Encoding.UTF8.GetBytes(text), output.Site),
            output.Site,
            diagnostics
        );
}
