//! The sizes that Fargate knows.

use std::fmt::Write as _;

use stackwright_core::{Diagnostic, Scope};

use crate::ecs::codes;

/// CPU units, least and most memory in MiB, and the step between.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-cpu-memory-error.html>
const SIZES: [(i64, i64, i64, i64); 7] = [
    (256, 512, 2048, 1024),
    (512, 1024, 4096, 1024),
    (1024, 2048, 8192, 1024),
    (2048, 4096, 16384, 1024),
    (4096, 8192, 30720, 1024),
    (8192, 16384, 61440, 4096),
    (16384, 32768, 122_880, 8192),
];

fn fits(cpu: i64, memory: i64) -> bool {
    match cpu {
        256 => matches!(memory, 512 | 1024 | 2048),
        _ => SIZES.iter().any(|(units, least, most, step)| {
            cpu == *units && (*least..=*most).contains(&memory) && (memory - least) % step == 0
        }),
    }
}

fn allowed(cpu: i64) -> String {
    match SIZES.iter().find(|(units, ..)| *units == cpu) {
        Some((256, ..)) => "512, 1024 or 2048 MiB with 256 CPU units".to_owned(),
        Some((units, least, most, step)) => {
            format!("{least} to {most} MiB in steps of {step}, with {units} CPU units")
        }
        None => {
            let mut text = String::new();
            for (units, ..) in SIZES {
                let _ = write!(text, "{}{units}", if text.is_empty() { "" } else { ", " });
            }
            format!("{text} CPU units")
        }
    }
}

/// The smallest size with as much memory.
fn nearest(memory: i64) -> Option<(i64, i64)> {
    SIZES.iter().find_map(|(cpu, least, most, step)| {
        let mut sizes = (*least..=*most).step_by(*step as usize).chain([*most]);
        let enough = match cpu {
            256 => [512, 1024, 2048].into_iter().find(|size| *size >= memory),
            _ => sizes.find(|size| *size >= memory),
        };
        Some((*cpu, enough?))
    })
}

pub(in crate::ecs) fn check(scope: &Scope, cpu: i64, memory: i64, windows: bool) {
    let given = format!("{cpu} CPU units and {memory} MiB");
    if !fits(cpu, memory) {
        let finding = Diagnostic::error(&codes::FARGATE_SIZE, "Fargate has no task of this size");
        let finding = finding.given(given.clone()).allowed(allowed(cpu));
        scope.diagnose(match nearest(memory) {
            Some((cpu, memory)) => finding.help(format!(
                "the nearest size with as much memory is `cpu({cpu})` with `memory_limit_mib({memory})`"
            )),
            None => finding,
        });
    } else if windows && (!matches!(cpu, 1024 | 2048 | 4096) || memory < cpu) {
        let finding = Diagnostic::error(
            &codes::FARGATE_WINDOWS_SIZE,
            "Fargate has no Windows task of this size",
        );
        scope.diagnose(
            finding
                .help("choose one of these")
                .given(given)
                .allowed("1024, 2048 or 4096 CPU units"),
        );
    }
}

pub(in crate::ecs) fn check_ephemeral_storage(scope: &Scope, gibibytes: i64, windows: bool) {
    if windows || !(21..=200).contains(&gibibytes) {
        let finding = Diagnostic::error(
            &codes::EPHEMERAL_STORAGE,
            "Fargate has no ephemeral storage of this size",
        );
        let allowed = if windows {
            "20 GiB for Windows: leave it out"
        } else {
            "21 to 200 GiB"
        };
        let finding = finding.given(format!("{gibibytes} GiB")).allowed(allowed);
        scope.diagnose(finding.help("leave it out for 20 GiB"));
    }
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn memory_goes_with_cpu_as_the_service_has_it() {
        assert!(fits(256, 512) && fits(256, 2048) && !fits(256, 1536) && !fits(256, 4096));
        assert!(fits(1024, 2048) && !fits(1024, 1024) && !fits(1024, 2500));
        assert!(fits(8192, 20480) && !fits(8192, 17408));
        assert!(fits(16384, 122_880) && !fits(16384, 16384) && !fits(300, 1024));
    }
}
