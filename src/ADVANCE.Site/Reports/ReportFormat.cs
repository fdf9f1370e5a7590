namespace Advance.Reports;

/// <summary>How to print problems.</summary>
enum ReportFormat
{
    /// <summary>For people: one line for each problem, as compilers print them.</summary>
    Text,

    /// <summary>For programs: one object of our own.</summary>
    Json,

    /// <summary>For a GitHub Actions workflow: the most severe as annotations, all of them in the job's summary.</summary>
    GitHub,

    /// <summary>For code scanning and editors: SARIF 2.1.0.</summary>
    Sarif,
}
