namespace Advance.Diagnostics;

/// <summary>How much a mistake matters: advice, a thing to mend, or a site that can't be published as it stands.</summary>
public enum Severity
{
    /// <summary>Said, never counted.</summary>
    Info,

    /// <summary>The site is built; a reader may be the worse for it.</summary>
    Warning,

    /// <summary>The build stops before anything is generated.</summary>
    Error,
}
