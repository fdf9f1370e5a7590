using Advance.Tests.Running;

namespace Advance.Tests.Workflows;

/// <summary>The workflows of this repository follow the rules, and each rule finds a violation.</summary>
public sealed class WorkflowRulesTests
{
    const string Checkout = "uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";

    const string Good = $$"""
        name: good
        on:
          pull_request:
        permissions: {}
        jobs:
          content:
            runs-on: ubuntu-24.04
            timeout-minutes: 5
            permissions:
              contents: read
            steps:
              - {{Checkout}}
                with:
                  persist-credentials: false
              - run: .ci/quoted program/advance check

        """;

    public static TheoryData<string, string> Files =>
        [
            .. from path in Directory.EnumerateFiles(Path.Combine(Running.Checkout.Root, ".github", "workflows"), "*.y*ml")
            from rule in WorkflowRules.All.Keys
            select (rule, Path.GetFileName(path)),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_workflow_follows_every_rule(string rule, string file) =>
        Assert.Empty(
            WorkflowRules.All[rule](
                Workflow.Parse(File.ReadAllText(Path.Combine(Running.Checkout.Root, ".github", "workflows", file)))
            )
        );

    [Theory]
    [InlineData("permissions", "permissions: {}\n", "")]
    [InlineData("permissions", "permissions: {}\n", "permissions:\n  contents: read\n")]
    [InlineData("permissions", "permissions: {}\n", "permissions: write-all\n")]
    [InlineData("permissions", "contents: read", "contents: write")]
    [InlineData("permissions", "    permissions:\n      contents: read\n", "")]
    [InlineData("permissions", "    permissions:\n      contents: read\n", "    permissions: write-all\n")]
    [InlineData("pins", "@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1", "@v7")]
    [InlineData("pins", " # v7.0.1", "")]
    [InlineData("pins", "@3d3c42e5aac5ba805825da76410c181273ba90b1", "@3d3c42e")]
    [InlineData("expressions", "program/advance check", "echo ${{ github.event.pull_request.title }}")]
    [InlineData(
        "expressions",
        "- run: .ci/quoted program/advance check",
        "- uses: actions/github-script@ed597411d8f924073f98dfc5c65a23a2325f34cd # v8.0.0\n        with:\n          script: "
            + "console.log(\"${{ github.head_ref }}\")"
    )]
    [InlineData(
        "caches",
        "- run:",
        "- uses: actions/cache@27d5ce7f107fe9357f9df03efb73ab90386fccae # v5.0.5\n        with:\n          path: program\n     "
            + "     key: x\n      - run:"
    )]
    [InlineData(
        "caches",
        "- run:",
        "- uses: actions/cache/restore@27d5ce7f107fe9357f9df03efb73ab90386fccae # v5.0.5\n        with:\n          path: "
            + ".cache\n          key: x\n      - run:"
    )]
    [InlineData(
        "caches",
        "- run:",
        "- uses: actions/cache@27d5ce7f107fe9357f9df03efb73ab90386fccae # v5.0.5\n        with:\n          path: ~/.npm\n     "
            + "     key: x\n      - run:"
    )]
    [InlineData(
        "caches",
        "- run:",
        "- uses: actions/cache/save@27d5ce7f107fe9357f9df03efb73ab90386fccae # v5.0.5\n        with:\n          path: ~/.npm\n"
            + "          key: x\n      - run:"
    )]
    [InlineData(
        "caches",
        "- run:",
        "- uses: actions/cache/restore@27d5ce7f107fe9357f9df03efb73ab90386fccae # v5.0.5\n        with:\n          path: "
            + "~/.npm\n          key: x\n      - uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0"
            + "\n      - run:"
    )]
    [InlineData("caches", "- run:", "- uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0\n      - run:")]
    [InlineData(
        "caches",
        "- run:",
        "- uses: actions/setup-dotnet@9a946fdbd5fb07b82b2f5a4466058b876ab72bb2 # v5.3.0\n        with:\n          cache: "
            + "true\n      - run:"
    )]
    [InlineData("triggers", "pull_request:", "pull_request_target:")]
    [InlineData("triggers", "pull_request:", "issue_comment:")]
    [InlineData("triggers", "pull_request:", "push:")]
    [InlineData("triggers", "pull_request:", "issues:")]
    [InlineData("triggers", "pull_request:", "workflow_run:\n    workflows: [check]")]
    [InlineData("credentials", "        with:\n          persist-credentials: false\n", "")]
    [InlineData("timeouts", "    timeout-minutes: 5\n", "")]
    [InlineData("timeouts", "timeout-minutes: 5", "timeout-minutes: 360")]
    [InlineData("secrets", "- run:", "- env:\n          KEY: ${{ secrets.KEY }}\n        run:")]
    [InlineData("secrets", "- run:", "- env:\n          KEY: ${{ github.token }}\n        run:")]
    [InlineData("secrets", "    steps:", "    env:\n      KEY: ${{ github.token }}\n    steps:")]
    [InlineData("quoted", ".ci/quoted program", "program")]
    [InlineData("decisions", "    steps:", "    if: needs.build.outputs.built == 'true'\n    steps:")]
    [InlineData("decisions", "    steps:", "    if: needs.build.outputs.built\n    steps:")]
    [InlineData("machines", "ubuntu-24.04", "self-hosted")]
    [InlineData("machines", "ubuntu-24.04", "ubuntu-latest")]
    [InlineData("machines", "ubuntu-24.04", "${{ matrix.system }}")]
    [InlineData(
        "machines",
        "runs-on: ubuntu-24.04",
        "runs-on: ${{ matrix.system }}\n    strategy:\n      matrix:\n        system: [windows-2025, macos-latest]"
    )]
    public void Each_rule_finds_a_violation(string rule, string part, string bad)
    {
        Assert.All(WorkflowRules.All.Values, each => Assert.Empty(each(Workflow.Parse(Good))));
        Assert.Contains(part, Good, StringComparison.Ordinal);
        Assert.NotEmpty(WorkflowRules.All[rule](Workflow.Parse(Good.Replace(part, bad, StringComparison.Ordinal))));
    }

    [Fact]
    public void Every_rule_has_an_example_violation() =>
        Assert.Equal(
            WorkflowRules.All.Keys.Order(StringComparer.Ordinal),
            typeof(WorkflowRulesTests)
                .GetMethod(nameof(Each_rule_finds_a_violation))!
                .GetCustomAttributesData()
                .Where(attribute => attribute.AttributeType == typeof(InlineDataAttribute))
                .Select(attribute =>
                    (string)
                        ((IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)attribute.ConstructorArguments[0].Value!)[
                            0
                        ].Value!
                )
                .Distinct()
                .Order(StringComparer.Ordinal)
        );
}
