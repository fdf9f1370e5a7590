namespace Advance.Reports;

/// <summary>How mistakes are printed.</summary>
enum ReportFormat
{
    /// <summary>For people: a line each, as compilers print them.</summary>
    Text,

    /// <summary>For programs: one object of our own.</summary>
    Json,

    /// <summary>For a workflow of GitHub Actions: the worst as annotations, all of them in the job's summary.</summary>
    GitHub,

    /// <summary>For code scanning and editors: SARIF 2.1.0.</summary>
    Sarif,
}
