//! The examples as a user runs them: what they print, what they complain of, and their exit status.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::{env, fs, thread};

use serde_json::Value;

// Cargo runs no unit tests of examples; those of the modules that they share run here.
#[allow(dead_code, reason = "the examples use the rest")]
#[path = "../examples/common/figures.rs"]
mod figures;
#[allow(dead_code, reason = "the examples use the rest")]
#[path = "../examples/common/table.rs"]
mod table;

/// The program of an example, which `cargo test` builds before it runs this test.
fn example(name: &str) -> PathBuf {
    let test = env::current_exe().unwrap();
    let target = test.parent().and_then(Path::parent).unwrap();
    let program = target.join("examples").join(format!("{name}{}", env::consts::EXE_SUFFIX));
    assert!(program.exists(), "{} is not built: run `cargo test` without `--test`", program.display());
    program
}

/// A folder with files for one test; it goes when the test is done.
struct Folder(PathBuf);

impl Folder {
    fn new(test: &str, files: &[(&str, &[u8])]) -> Folder {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("examples-{test}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        for (name, bytes) in files {
            fs::write(path.join(name), bytes).unwrap();
        }
        Folder(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// What a run came to, as text.
#[derive(Debug)]
struct Run {
    status: Option<i32>,
    stdout: String,
    stderr: String,
}

impl From<Output> for Run {
    fn from(output: Output) -> Run {
        Run {
            status: output.status.code(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

fn run(name: &str, folder: &Folder, arguments: &[&str], input: &[u8]) -> Run {
    let mut child = Command::new(example(name))
        .args(arguments)
        .current_dir(&folder.0)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    thread::scope(|scope| {
        // A program that reads no input closes the pipe.
        scope.spawn(move || drop(stdin.write_all(input)));
        child.wait_with_output().unwrap().into()
    })
}

fn records(run: &Run) -> Vec<Value> {
    run.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn ids(run: &Run) -> Vec<Value> {
    records(run).into_iter().map(|record| record["id"].clone()).collect()
}

const CITATION: &str = "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ";

#[test]
fn without_arguments_the_sample_is_read_whatever_the_input_is() {
    let folder = Folder::new("bare", &[]);
    let run = run("extract", &folder, &[], CITATION.as_bytes());
    assert_eq!((run.status, &*run.stderr), (Some(0), ""));
    assert!(run.stdout.starts_with("bao-cao.txt: 25 documents, 14 ratings\n"), "{}", run.stdout);
    let row = |starts: &str| run.stdout.lines().find(|line| line.trim_start().starts_with(starts)).unwrap().to_owned();
    let columns = |line: &str| {
        let cells = line.split("  ").map(str::trim).filter(|cell| !cell.is_empty());
        cells.map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(
        columns(&row("3  Chỉ thị số")),
        ["3", "Chỉ thị số 05-CT/TW", "numbered", "Chỉ thị", "2016-05-15", "Bộ Chính trị", "12"]
    );
    assert_eq!(
        columns(&row("5  Hoàn thành tốt")),
        ["5", "Hoàn thành tốt nhiệm vụ trở lên", "3.150", "3.214", "98,01%", "đảng viên", "result"]
    );
}

#[test]
fn acts_by_title_are_found_where_they_are_asked_for() {
    let folder = Folder::new("titled", &[]);
    let text = "theo Thông tư hướng dẫn về thủ tục hải quan";
    for (arguments, expected) in [
        (&["--format", "jsonl"][..], [].as_slice()),
        (&["--format", "jsonl", "--titled"][..], &["Thông tư hướng dẫn về thủ tục hải quan"]),
    ] {
        let run = run("extract", &folder, arguments, text.as_bytes());
        let records = records(&run);
        let mentions = records[0]["mentions"].as_array().unwrap();
        assert_eq!(mentions.iter().map(|mention| mention["text"].as_str().unwrap()).collect::<Vec<_>>(), expected);
    }
}

/// The sample's mentions, told by hand: what the reading must give, field by field where the text has them.
#[test]
fn every_mention_of_the_sample_is_found() {
    let folder = Folder::new("sample", &[]);
    let run = run("extract", &folder, &["--sample", "--format", "jsonl"], b"");
    let records = records(&run);
    let mentions = records[0]["mentions"].as_array().unwrap();
    let documents: Vec<_> = mentions.iter().filter(|mention| mention["type"] == "document").collect();
    let told: Vec<_> = documents.iter().map(|m| (m["form"].as_str().unwrap(), m["text"].as_str().unwrap())).collect();
    let expected = [
        ("session", "Nghị quyết Đại hội XIII của Đảng"),
        ("session", "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX, nhiệm kỳ 2020 - 2025"),
        ("numbered", "Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị khóa XII"),
        (
            "numbered",
            "Kết luận số 21-KL/TW ngày 25 tháng 10 năm 2021 của Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XIII",
        ),
        ("session", "Nghị quyết Trung ương 4 khóa XII"),
        ("short", "Chỉ thị 05"),
        ("anaphor", "Chỉ thị này"),
        ("numbered", "Nghị quyết số 18-NQ/TW"),
        ("numbered", "19-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương khóa XII"),
        ("named", "Điều lệ Đảng"),
        ("numbered", "Quy định số 22-QĐ/TW ngày 28/7/2021 của Ban Chấp hành Trung ương"),
        ("numbered", "Hướng dẫn số 02-HD/UBKTTW ngày 09/12/2021 của Ủy ban Kiểm tra Trung ương"),
        ("numbered", "Quy chế số 14-QC/ĐUK ngày 03/02/2023"),
        ("numbered", "Kế hoạch số 52-KH/ĐUK"),
        ("numbered", "khoản 2 Điều 8 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ"),
        ("numbered", "Nghị định số 62/2020/NĐ-CP"),
        ("named", "điểm a, điểm b khoản 1 Điều 56 của Luật Cán bộ, công chức năm 2008"),
        ("numbered", "Nghị định 90/2020/NĐ-CP ngày 13/8/2020"),
        ("numbered", "Nghị định 48/2023/NĐ-CP"),
        ("anaphor", "Nghị định này"),
        ("numbered", "từ Điều 19 đến Điều 23 của Luật Thi đua, khen thưởng số 06/2022/QH15"),
        ("named", "Bộ luật Lao động"),
        ("numbered", "Thông tư liên tịch số 01/2012/TTLT-BNV-BTC"),
        ("numbered", "Nghị quyết số 25-NQ/TW ngày 03/6/2013 (khóa XI)"),
        ("numbered", "Chương trình số 01-CTr/TU của Tỉnh ủy"),
    ];
    assert_eq!(told, expected);
    let ratings: Vec<_> = mentions.iter().filter(|mention| mention["type"] == "rating").collect();
    let figures = |m: &Value| {
        let number = |key: &str| m[key].as_u64();
        let level = m["level"].as_str().unwrap().to_owned();
        (level, number("count"), number("total"), m["percent"].as_f64(), m["unit"]["text"].as_str().unwrap().to_owned())
    };
    let told: Vec<_> = ratings.iter().map(|m| figures(m)).collect();
    let rating =
        |level: &str, count, total, percent, unit: &str| (level.to_owned(), count, total, percent, unit.to_owned());
    let (base, member) = ("tổ chức cơ sở đảng", "đảng viên");
    let expected = [
        rating("hoan_thanh_tot_nhiem_vu", Some(60), Some(64), Some(93.75), base),
        rating("hoan_thanh_xuat_sac_nhiem_vu", Some(12), Some(60), Some(20.0), base),
        rating("hoan_thanh_nhiem_vu", Some(3), Some(64), None, base),
        rating("khong_hoan_thanh_nhiem_vu", Some(1), Some(64), None, base),
        rating("hoan_thanh_tot_nhiem_vu", Some(3150), Some(3214), Some(98.01), member),
        rating("hoan_thanh_nhiem_vu", Some(58), Some(3214), None, member),
        rating("khong_hoan_thanh_nhiem_vu", Some(6), None, None, member),
        rating("yeu_kem", Some(0), None, None, "chi bộ"),
        rating("vung_manh_xuat_sac", Some(41), None, Some(87.2), "công đoàn cơ sở"),
        rating("chien_si_thi_dua", Some(32), None, None, "cá nhân"),
        rating("hoan_thanh_tot_nhiem_vu", None, None, Some(90.0), base),
        rating("hoan_thanh_tot_nhiem_vu", None, None, Some(95.0), member),
        rating("hoan_thanh_xuat_sac_nhiem_vu", None, None, Some(20.0), "tập thể"),
        rating("van_hoa", None, None, Some(85.0), "cơ quan, đơn vị"),
    ];
    assert_eq!(told, expected);
    let bounds: Vec<_> = ratings.iter().filter_map(|m| m["bound"].as_str()).collect();
    assert_eq!(bounds, ["at_least", "more_than", "at_most", "at_least"]);
    assert!(mentions.iter().all(|m| m.get("issues").is_none()), "nothing in the sample is implausible");
}

#[test]
fn records_that_cannot_be_read_do_not_stop_the_others() {
    let line = |id: &str| format!("{{\"id\": {id}, \"text\": \"{CITATION}\"}}\n");
    let broken = [
        line("7").as_bytes(),
        "{\"id\": \"đứt\", \"text\": \"Luật\n".as_bytes(),
        b"\n",
        b"{\"id\": \"none\"}\n",
        b"[\"x\", \"Hi\"]\n",
        b"{\"text\": 5}\n",
        b"{\"text\": \"a\xff\"}\n",
        line("\"last\"").trim_end().as_bytes(),
    ]
    .concat();
    let folder = Folder::new("broken", &[("broken.jsonl", &broken), ("good.jsonl", line("null").as_bytes())]);
    let arguments = ["--format", "jsonl", "--input", "jsonl", "broken.jsonl", "missing.jsonl", "good.jsonl"];
    let run = run("extract", &folder, &arguments, b"");
    assert_eq!(run.status, Some(1));
    assert_eq!(ids(&run), [Value::from(7), "last".into(), "good.jsonl:1".into()]);
    for record in records(&run) {
        assert_eq!(record["mentions"][0]["symbol"], "NĐ-CP");
    }
    let complaints: Vec<_> = run.stderr.lines().collect();
    let bad = broken.iter().position(|byte| *byte == 0xff).unwrap();
    assert_eq!(
        complaints[..5],
        [
            "extract: broken.jsonl:2:28: not JSON: EOF while parsing a string",
            "extract: broken.jsonl:4:14: missing field `text`",
            "extract: broken.jsonl:5: not a JSON object with a \"text\"",
            "extract: broken.jsonl:6:10: invalid type: integer `5`, expected a string",
            &*format!("extract: broken.jsonl:7: not UTF-8: byte 0xff at byte offset {bad}"),
        ]
    );
    assert!(complaints[5].starts_with("extract: missing.jsonl: cannot be read: "), "{}", complaints[5]);
    assert_eq!(complaints.len(), 6);
}

#[test]
fn bytes_that_are_no_text_are_told_by_file_and_offset() {
    let bad = [CITATION.as_bytes(), b"\xc3\x28"].concat();
    let cut = &"ạ".as_bytes()[..2];
    let folder = Folder::new("utf8", &[("bad.txt", &bad), ("cut.txt", cut), ("good.txt", CITATION.as_bytes())]);
    for name in ["extract", "ratings"] {
        let run = run(name, &folder, &["bad.txt", "cut.txt", "good.txt"], b"");
        assert_eq!(run.status, Some(1));
        let expected = format!(
            "{name}: bad.txt: not UTF-8: byte 0xc3 at byte offset {}\n\
             {name}: cut.txt: not UTF-8: the text ends inside the character at byte offset 0\n",
            CITATION.len()
        );
        assert_eq!(run.stderr, expected);
        assert!(run.stdout.starts_with("good.txt: "), "{}", run.stdout);
    }
}

#[test]
fn a_wrong_command_line_is_explained() {
    let folder = Folder::new("usage", &[]);
    for (name, arguments, complaint) in [
        ("extract", &["--format", "xml"] as &[_], "--format takes table or jsonl or html, not \"xml\""),
        ("extract", &["--threads", "0"], "--threads takes a number from 1 to 1024, not \"0\""),
        ("extract", &["--threads"], "missing argument for option '--threads'"),
        ("extract", &["--colour"], "invalid option '--colour'"),
        ("extract", &["-", "-"], "standard input (`-`) can be read once"),
        ("extract", &["--sample", "a.txt"], "--sample goes with no FILE"),
        ("extract", &["--sample", "--input=jsonl"], "the sample is text: --sample does not go with --input jsonl"),
        ("ratings", &["--format", "jsonl"], "--format takes text or csv, not \"jsonl\""),
        ("ratings", &["--input", "csv"], "--input takes text or jsonl, not \"csv\""),
        ("ratings", &["--sample", "--input=jsonl"], "the sample is text: --sample does not go with --input jsonl"),
    ] {
        let run = run(name, &folder, arguments, b"");
        assert_eq!((run.status, &*run.stdout), (Some(2), ""), "{arguments:?}");
        assert_eq!(run.stderr, format!("{name}: {complaint}\nTry `{name} --help`.\n"));
    }
    for name in ["extract", "ratings"] {
        let run = run(name, &folder, &["--help"], b"");
        assert_eq!((run.status, &*run.stderr), (Some(0), ""));
        assert!(run.stdout.contains(&format!("Usage: {name} [OPTION]... [FILE]...")), "{}", run.stdout);
        for option in ["--format", "--input", "--sample", "--help", "--version"] {
            assert!(
                run.stdout.contains(&format!("\n  {option} ")) || run.stdout.contains(&format!("\n  {option}\n")),
                "{option}"
            );
        }
        for option in ["--version", "-V"] {
            let run = self::run(name, &folder, &[option, "--format"], b"");
            assert_eq!((run.status, &*run.stderr), (Some(0), ""));
            assert_eq!(run.stdout, format!("{name} (viendan {})\n", env!("CARGO_PKG_VERSION")));
        }
    }
}

#[test]
fn standard_input_is_read_where_it_is_named_and_where_options_name_no_file() {
    let folder = Folder::new("stdin", &[]);
    for arguments in [&["--format", "jsonl", "-"] as &[_], &["--format=jsonl"]] {
        let run = run("extract", &folder, arguments, CITATION.as_bytes());
        assert_eq!((run.status, ids(&run)), (Some(0), vec!["-".into()]));
        assert_eq!(records(&run)[0]["mentions"][0]["text"], CITATION);
    }
}

#[test]
fn a_page_is_whole_and_its_texts_are_escaped() {
    let text = format!("<b> & {CITATION}");
    let folder = Folder::new("html", &[("a&b.txt", text.as_bytes())]);
    let run = run("extract", &folder, &["--format", "html", "a&b.txt", "missing.txt"], b"");
    assert_eq!(run.status, Some(1));
    assert!(run.stdout.starts_with("<!DOCTYPE html>\n<html lang=\"vi\">"), "{}", run.stdout);
    assert!(run.stdout.ends_with("</body>\n</html>\n"), "{}", run.stdout);
    assert!(run.stdout.contains("<h2>a&amp;b.txt</h2>"), "{}", run.stdout);
    let marked = "&lt;b&gt; &amp; <mark data-type=\"document\" data-kind=\"nghi_dinh\" title=\"";
    assert!(run.stdout.contains(marked), "{}", run.stdout);
}

/// Enough lines for many batches, some of them longer than one.
#[test]
fn any_number_of_workers_prints_the_same_in_order() {
    let mut lines = String::new();
    for number in 0..3_000 {
        let repeated = if number % 1_000 == 500 { 8_000 } else { 1 + number % 7 };
        let text = format!("{CITATION}; Luật Đất đai. ").repeat(repeated);
        lines.push_str(&format!("{}\n", serde_json::json!({ "id": number, "text": text })));
        if number % 500 == 250 {
            lines.push_str("{\n");
        }
    }
    let folder = Folder::new("threads", &[("many.jsonl", lines.as_bytes())]);
    let with = |threads: &str| {
        run("extract", &folder, &["--threads", threads, "--format=jsonl", "--input=jsonl", "many.jsonl"], b"")
    };
    let one = with("1");
    assert_eq!(one.status, Some(1));
    assert_eq!(ids(&one), (0..3_000).map(Value::from).collect::<Vec<_>>());
    assert_eq!(one.stderr.lines().count(), 6);
    assert!(one.stderr.starts_with("extract: many.jsonl:252:2: not JSON: EOF"), "{}", one.stderr);
    let two = with("2");
    assert_eq!((one.status, one.stdout, one.stderr), (two.status, two.stdout, two.stderr));
}

#[test]
fn files_are_printed_in_their_order_by_any_number_of_workers() {
    let files: Vec<_> =
        (0..120).map(|number| (format!("{number}.txt"), format!("{CITATION}. ").repeat(number * 5))).collect();
    let files: Vec<_> = files.iter().map(|(name, text)| (name.as_str(), text.as_bytes())).collect();
    let folder = Folder::new("files", &files);
    let with = |threads: &str| {
        let names = files.iter().map(|(name, _)| *name);
        let arguments: Vec<_> =
            ["--format=jsonl", "--threads", threads, "missing.txt"].into_iter().chain(names).collect();
        run("extract", &folder, &arguments, b"")
    };
    let (one, two) = (with("1"), with("2"));
    assert_eq!(ids(&one), files.iter().map(|(name, _)| Value::from(*name)).collect::<Vec<_>>());
    let counts: Vec<_> = records(&one).iter().map(|record| record["mentions"].as_array().unwrap().len()).collect();
    assert_eq!(counts, (0..120).map(|number| number * 5).collect::<Vec<_>>());
    assert_eq!((one.status, one.stdout, one.stderr), (two.status, two.stdout, two.stderr));
}

#[test]
fn a_closed_pipe_is_no_failure() {
    let text = format!("{CITATION}. ").repeat(20_000);
    let folder = Folder::new("pipe", &[("long.txt", text.as_bytes())]);
    for (name, format) in [("extract", "jsonl"), ("ratings", "csv")] {
        let mut child = Command::new(example(name))
            .args(["--format", format, "long.txt", "long.txt"])
            .current_dir(&folder.0)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let run = Run::from(child.wait_with_output().unwrap());
        assert_eq!((run.status, &*run.stderr), (Some(0), ""), "{name}");
    }
}

#[test]
fn the_evaluations_of_the_sample_are_summed() {
    let folder = Folder::new("ratings", &[]);
    let run = run("ratings", &folder, &[], b"");
    assert_eq!((run.status, &*run.stderr), (Some(0), ""));
    assert!(run.stdout.starts_with("xep-loai.txt: 19 ratings in 8 evaluations\n"), "{}", run.stdout);
    let sums: Vec<_> = run.stdout.lines().filter_map(|line| line.strip_prefix("sum: ")).collect();
    let expected = [
        "47 + 4 + 1 = 52 of 52: adds up",
        "398 + 2.251 + 185 + 12 = 2.846; 99,99%: adds up",
        "18 + 5 + 2 = 25 of 24: 1 too many",
        "310 + 30 = 340 of 340: adds up",
        "61 + 22 = 83: no total is stated",
    ];
    assert_eq!(sums, expected);
    let row = run.stdout.lines().find(|line| line.contains("└ Hoàn thành xuất sắc")).unwrap();
    assert!(row.ends_with("9  47   19,15%    19,15%  ███▉"), "{row}");
    for issue in ["sum_exceeds_total", "percent_mismatch"] {
        assert_eq!(run.stdout.matches(issue).count(), 1, "{issue}");
    }
}

#[test]
fn sums_of_other_shapes_are_told_apart() {
    let folder = Folder::new("sums", &[]);
    for (text, sum) in [
        (
            "Có 98,5% đảng viên “Hoàn thành tốt nhiệm vụ” trở lên; 1,2% đảng viên “Hoàn thành nhiệm vụ”.",
            "99,7%: 0,3% not accounted for",
        ),
        (
            "Có 90% đảng viên “Hoàn thành tốt nhiệm vụ”; 10% đảng viên “Hoàn thành nhiệm vụ”; 3% đảng viên “Không hoàn thành nhiệm vụ”.",
            "103%: 3% too many",
        ),
        (
            "Có 40/50 chi bộ “Hoàn thành tốt nhiệm vụ”; 12/52 chi bộ “Hoàn thành nhiệm vụ”.",
            "40 + 12 = 52: of different totals, 50 and 52",
        ),
        (
            "Có 20/80 đảng viên “Hoàn thành xuất sắc nhiệm vụ”; 78/80 đảng viên “Hoàn thành tốt nhiệm vụ” trở lên; 2/80 đảng viên “Hoàn thành nhiệm vụ”.",
            "78 + 2 = 80 of 80: adds up",
        ),
        (
            "Tỷ lệ chi bộ hoàn thành tốt và hoàn thành xuất sắc nhiệm vụ đạt 95%; 5% chi bộ hoàn thành nhiệm vụ.",
            "100%: adds up",
        ),
        ("Có 60/64 chi bộ “Hoàn thành tốt nhiệm vụ”.", "60 of 64: 4 not accounted for"),
    ] {
        let run = run("ratings", &folder, &["-"], text.as_bytes());
        let sums: Vec<_> = run.stdout.lines().filter_map(|line| line.strip_prefix("sum: ")).collect();
        assert_eq!(sums, [sum], "{text}\n{}", run.stdout);
    }
    // A title has no sum.
    let run = run("ratings", &folder, &["-"], "Có 2.150/2.400 hộ đạt “Gia đình văn hóa”.".as_bytes());
    assert!(run.stdout.contains("1 rating in 1 evaluation") && !run.stdout.contains("sum: "), "{}", run.stdout);
}

#[test]
fn statements_are_rows_of_a_tidy_table() {
    let text = "Có 71/75 tập thể (94,67%) xếp loại “Hoàn thành tốt nhiệm vụ” trở lên; trong đó, 14/71 tập thể \"Hoàn thành xuất sắc nhiệm vụ\".";
    let folder = Folder::new("csv", &[("a, b.txt", text.as_bytes())]);
    let run = run("ratings", &folder, &["--format", "csv", "a, b.txt"], b"");
    assert_eq!((run.status, &*run.stderr), (Some(0), ""));
    let rows: Vec<_> = run.stdout.split_terminator("\r\n").collect();
    assert_eq!(rows.len(), 3);
    assert_eq!(rows[0].split(',').count(), 19);
    assert!(
        rows[1].starts_with(
            "\"a, b.txt\",1,1,hoan_thanh_tot_nhiem_vu,Hoàn thành tốt nhiệm vụ,true,71,75,,94.67,,tập thể,collective,result,,,"
        ),
        "{}",
        rows[1]
    );
    assert!(rows[2].contains(",14,71,,,,tập thể,collective,result,1,,"), "{}", rows[2]);
    assert!(rows[2].ends_with(",\"14/71 tập thể \"\"Hoàn thành xuất sắc nhiệm vụ\"\"\""), "{}", rows[2]);
}

/// Lines are records here as they are for `extract`: with a name of their own or of their place, and read past those that fail.
#[test]
fn ratings_are_read_from_lines() {
    let text = "Có 60/64 chi bộ “Hoàn thành tốt nhiệm vụ”.";
    let lines = format!(
        "{{\"id\": \"quý I\", \"text\": \"{text}\"}}\n\n{{\"id\": 7}}\n{{\"text\": \"{text}\"}}\n{{\"id\": [1], \"text\": \"\"}}"
    );
    let folder = Folder::new("lines", &[("years.jsonl", lines.as_bytes())]);
    let run = |format: &str| {
        run("ratings", &folder, &["--input", "jsonl", "--format", format, "years.jsonl", "missing.jsonl"], b"")
    };
    let rows = run("csv");
    let sources: Vec<_> = rows.stdout.lines().skip(1).map(|row| row.split(',').next().unwrap()).collect();
    assert_eq!(sources, ["quý I", "years.jsonl:4"]);
    let heads = run("text");
    let heads: Vec<_> = heads.stdout.lines().filter(|line| line.contains(" in ")).collect();
    let expected = [
        "quý I: 1 rating in 1 evaluation",
        "years.jsonl:4: 1 rating in 1 evaluation",
        "[1]: 0 ratings in 0 evaluations",
    ];
    assert_eq!(heads, expected);
    let complaints: Vec<_> = rows.stderr.lines().collect();
    assert_eq!((rows.status, complaints.len()), (Some(1), 2), "{complaints:?}");
    assert_eq!(complaints[0], "ratings: years.jsonl:3:9: missing field `text`");
    assert!(complaints[1].starts_with("ratings: missing.jsonl: cannot be read: "), "{}", complaints[1]);
}
