#!/usr/bin/env node
// Fetches the program that publish.yml built from the same sources on the main branch, and unpacks it here as ./program.
//
//   node .ci/fetch-program.mjs HASH    with GH_TOKEN, and the variables that GitHub sets in every step
//
// Anyone can save something under any name: a pull request from a fork can change a workflow, whose run saves the fork's own
// program as a cache or an artifact. So the program is never cached, and an artifact is accepted only if a run of publish.yml
// made it on the default branch of this repository, and its bytes have the SHA-256 that GitHub recorded.
// The step's output is found=true or found=false. Without the program, the workflow compiles the sources.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, rmSync, writeFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";

const workflow = ".github/workflows/publish.yml";
const events = ["push", "schedule", "workflow_dispatch"];
const largest = 300_000_000;
const pages = 10;

const { GH_TOKEN, GITHUB_API_URL, GITHUB_OUTPUT, GITHUB_REPOSITORY, RUNNER_ARCH, RUNNER_OS } = process.env;
const [sources] = process.argv.slice(2);
if (!/^[0-9a-f]{64}$/.test(sources ?? "")) fail("Give the hash of the program's sources.");
const isWorkflow = /^[\w.-]+\/[\w.-]+$/.test(GITHUB_REPOSITORY ?? "") && GITHUB_API_URL && GITHUB_OUTPUT;
if (!isWorkflow) fail("Run this script in a GitHub workflow.");
const name = `program-${RUNNER_OS}-${RUNNER_ARCH}-${sources}`;

const program = await find().catch((error) => say(`The request to GitHub for the program failed: ${error.message}`));
if (program) {
  const bytes = await bytesOf(program).catch((error) => say(`The program couldn't be fetched: ${error.message}`));
  if (bytes) unpack(bytes, program.digest);
  say(bytes ? `Using the program from run ${program.workflow_run.id}.` : "");
  found(Boolean(bytes));
} else {
  say("No run of publish.yml on the main branch has saved a program for these sources.");
  found(false);
}

async function find() {
  const repository = await get("");
  for (let page = 1; page <= pages; page++) {
    const { artifacts } = await get(`/actions/artifacts?name=${name}&per_page=100&page=${page}`);
    for (const artifact of artifacts) {
      const made = artifact.workflow_run;
      if (artifact.name !== name || artifact.expired || made?.repository_id !== repository.id) continue;
      if (made.head_repository_id !== repository.id || made.head_branch !== repository.default_branch) continue;
      const run = await get(`/actions/runs/${Number(made.id)}`);
      const isOfMain = run.head_branch === repository.default_branch && run.head_repository?.id === repository.id;
      if (isOfMain && run.path === workflow && events.includes(run.event)) return artifact;
    }
    if (artifacts.length < 100) return null;
  }
  return null;
}

async function bytesOf(artifact) {
  if (artifact.size_in_bytes > largest) fail("The program is too large.");
  const answer = await ask(`/actions/artifacts/${Number(artifact.id)}/zip`);
  return Buffer.from(await answer.arrayBuffer());
}

/** The archive contains one file, program.tar, which keeps the executable permission that a zip file would lose. */
function unpack(bytes, digest) {
  const actual = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  if (actual !== digest) fail(`The program's digest is ${actual} instead of ${digest}.`);
  rmSync("program", { recursive: true, force: true });
  writeFileSync("program.tar", onlyFile(bytes, "program.tar"));
  execFileSync("tar", ["--extract", "--file", "program.tar", "--no-same-owner", "program"]);
  rmSync("program.tar");
}

/** The bytes of a zip archive's one entry (PKWARE's APPNOTE, 4.3.7, 4.3.12 and 4.3.16). */
function onlyFile(zip, expected) {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || zip.readUInt16LE(end + 10) !== 1) fail("The archive isn't in the form that publish.yml writes.");
  const entry = zip.readUInt32LE(end + 16);
  const [method, size] = [zip.readUInt16LE(entry + 10), zip.readUInt32LE(entry + 20)];
  const [length, start] = [zip.readUInt16LE(entry + 28), zip.readUInt32LE(entry + 42)];
  const entryName = zip.toString("utf8", entry + 46, entry + 46 + length);
  if (entryName !== expected) fail("The archive isn't in the form that publish.yml writes.");
  const data = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
  const packed = zip.subarray(data, data + size);
  return method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: 3 * largest });
}

async function get(path) {
  return (await ask(path)).json();
}

async function ask(path) {
  const answer = await fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}${path}`, {
    headers: {
      Accept: "application/vnd.github+json",
      Authorization: `Bearer ${GH_TOKEN}`,
      "User-Agent": "ADVANCE-Site",
      "X-GitHub-Api-Version": "2022-11-28",
    },
    signal: AbortSignal.timeout(120_000),
  });
  if (!answer.ok) throw new Error(`GitHub answered ${answer.status}.`);
  return answer;
}

function found(isFound) {
  appendFileSync(GITHUB_OUTPUT, `found=${isFound}\n`);
}

function say(text) {
  if (text) console.log(text);
  return null;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
