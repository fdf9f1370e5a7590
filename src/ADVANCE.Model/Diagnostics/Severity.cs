namespace Advance.Diagnostics;

/// <summary>How serious a mistake is: advice, something to fix, or a reason not to publish the site.</summary>
public enum Severity
{
    /// <summary>Shown, but never counted.</summary>
    Info,

    /// <summary>The site is built, but readers may be affected.</summary>
    Warning,

    /// <summary>The build stops before anything is generated.</summary>
    Error,
}
